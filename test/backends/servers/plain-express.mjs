// What a form handler in Express finds in `request.body`, with either parser of `urlencoded`.

import process from 'node:process';
import express from 'express';

const [, , port] = process.argv;
const answer = ({ body }, response) => response.json(body);

express()
  .post('/nested', express.urlencoded({ extended: true }), answer)
  .post('/', express.urlencoded(), answer)
  .listen(Number(port), 'localhost');
