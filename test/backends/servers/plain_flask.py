"""What a form handler in Flask finds in `request.form`, asked for by name."""

import sys

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/")
def answer():
    return jsonify({name: request.form[name] for name in request.form})


app.run("localhost", int(sys.argv[1]))
