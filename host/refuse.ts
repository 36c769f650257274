import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeFailure } from '../contract/describe-failure.ts';
import type { Failure } from '../contract/failure.ts';
import { fail } from '../contract/outcome.ts';

/** Turns a caller away with the reason: words for a person in a browser, an outcome for a program. */
export function refuse(request: IncomingMessage, response: ServerResponse, reason: string): void {
  const failure: Failure = { kind: 'refused', reason };
  if (request.headers.accept?.includes('text/html')) {
    response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page(failure));
    return;
  }
  response.writeHead(403, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(fail(failure)));
}

/** No reason holds anything that came from the caller, so nothing has to be escaped. */
function page(failure: Failure): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <meta charset="utf-8">
  <title>خزانة</title>
  <p>${describeFailure(failure, 'ar')}</p>
  <p lang="en" dir="ltr">${describeFailure(failure, 'en')}</p>
</html>
`;
}
