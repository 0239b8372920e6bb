"""The hub: the follow-up pages on telephones, and the other end of what kiosks share.

Map: `database` and `tables` keep; `intake` takes what kiosks say, `follow_ups` answers bearers,
`showcase` everybody; `public` and `api` are the two sites; `authority` signs certificates; `serve`
runs it all.
"""
