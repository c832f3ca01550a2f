"""A form handler that keeps the code of a result, if it is one."""

import sys

from flask import Flask, request
from result_code import is_result_code

app = Flask(__name__)


@app.post("/")
def receive():
    code = request.form.get("code", "")
    if not is_result_code(code):
        return "Dit is geen code van een resultaat.", 422
    return {"code": code}


app.run("localhost", int(sys.argv[1]))
