/**
 * A delivery whose signature changes when its JSON is written anew: the sender left spaces, `JSON.stringify` doesn't.
 * Both signatures are HMAC-SHA256 in hex, keyed with the demo `secretKey`; the test computes them again.
 */
export const signatureExample = {
  secretKey: 'sk_demo_91be',
  asReceived: {
    body: '[{"eventId": "1740716924-7f3c91be", "eventName": "consent_authorised"}]',
    signature: '06140a2c310a6d4c1e3fd889fbc50b4df87b9388c1a520dc408e629a38172258',
  },
  writtenAnew: {
    body: '[{"eventId":"1740716924-7f3c91be","eventName":"consent_authorised"}]',
    signature: 'f372a7cbf8e81f8687c2a2389f28ea7c72f4826046b8e8ea7314f5df7d3145b0',
  },
};
