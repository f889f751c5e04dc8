import { expect, test } from 'vitest';
import { parseFault } from './fault';

test('a fault is found inside the sentence of SignalR', () => {
  const error = new Error(
    "An unexpected error occurred invoking 'GetTrack' on the server. HubException: track-not-found: There is no track 7: sorry.",
  );
  expect(parseFault(error)).toEqual({ code: 'track-not-found', sentence: 'There is no track 7: sorry.' });
});

test('a bare fault is read too', () => {
  expect(parseFault('track-changed: It changed.')).toEqual({ code: 'track-changed', sentence: 'It changed.' });
});

test.each([
  'Invocation canceled due to the underlying connection being closed.',
  'Error: something else',
  'HubException: unheard-of: what',
  '',
])('%j is no fault', (message) => {
  expect(parseFault(new Error(message))).toBeNull();
});
