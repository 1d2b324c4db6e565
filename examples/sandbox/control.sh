# #region where
SANDBOX=http://127.0.0.1:4010/__sandbox
# #endregion

# #region first-call
curl -s -X POST "$SANDBOX/klavi-ki/data/v1/auth" -H 'Content-Type: application/json' \
  -d '{"accessKey": "ak_demo_7f3c", "secretKey": "sk_demo_91be"}'
# #endregion

# #region consents
curl -s "$SANDBOX/control/consents"
# #endregion

# #region authorise
curl -s -X POST "$SANDBOX/control/consents/$CONSENT_ID/authorise"
# #endregion

# #region refuse
curl -s -X POST "$SANDBOX/control/consents/$CONSENT_ID/refuse" -H 'Content-Type: application/json' \
  -d '{"reason": "lgpd"}'
# #endregion

# #region clock
curl -s -X POST "$SANDBOX/control/clock" -H 'Content-Type: application/json' \
  -d '{"advanceSeconds": 3601}'
# #endregion

# #region throttle
curl -s -X PATCH "$SANDBOX/control/settings" -H 'Content-Type: application/json' \
  -d '{"failure": {"status": 429, "times": 3, "retryAfterSeconds": 2}}'
# #endregion

# #region addresses
curl -s -X PATCH "$SANDBOX/control/settings" -H 'Content-Type: application/json' \
  -d '{"webhooks": {"eventsUrl": "http://127.0.0.1:4000", "reportsUrl": "http://127.0.0.1:4000"}}'
# #endregion

# #region deliveries
curl -s "$SANDBOX/control/deliveries?name=consent_authorised&limit=1"
# #endregion

# #region state
curl -s "$SANDBOX/control/state" > estado.json
curl -s -X PUT "$SANDBOX/control/state" -H 'Content-Type: application/json' --data-binary @estado.json
# #endregion
