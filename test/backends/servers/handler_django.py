"""A form handler that keeps the code of a result, if it is one."""

import sys

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import execute_from_command_line
from django.http import HttpResponse, JsonResponse
from django.urls import path
from result_code import is_result_code

settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="none", ALLOWED_HOSTS=["localhost"], DEBUG=False)


def check(code):
    if not is_result_code(code):
        raise ValidationError("Dit is geen code van een resultaat.")


class ResultForm(forms.Form):
    code = forms.CharField(validators=[check], widget=forms.HiddenInput(attrs={"id": "code"}))


def receive(request):
    form = ResultForm(request.POST)
    if not form.is_valid():
        return HttpResponse("Dit is geen code van een resultaat.", status=422)
    return JsonResponse(form.cleaned_data)


urlpatterns = [path("", receive)]

execute_from_command_line(["", "runserver", "--noreload", f"localhost:{sys.argv[1]}"])
