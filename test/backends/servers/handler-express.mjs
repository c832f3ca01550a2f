// A form handler that keeps the code of a result, if it is one.

import process from 'node:process';
import express from 'express';
import { createResult, fromCode, instruments } from '../../../dist/model/index.js';

const app = express();

app.post('/', express.urlencoded(), ({ body }, response) => {
  try {
    const { instrument, answers } = fromCode(instruments, body.code);
    response.json(createResult(instrument, answers));
  } catch {
    response.status(422).send('Dit is geen code van een resultaat.');
  }
});

app.listen(Number(process.argv[2]), 'localhost');
