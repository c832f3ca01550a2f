"""What a form handler in Django finds in `request.POST`, asked for by name."""

import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import JsonResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="none", ALLOWED_HOSTS=["localhost"], DEBUG=False)


def answer(request):
    return JsonResponse({name: request.POST[name] for name in request.POST})


urlpatterns = [path("", answer)]

execute_from_command_line(["", "runserver", "--noreload", f"localhost:{sys.argv[1]}"])
