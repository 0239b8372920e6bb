"""The kiosk's end of what it shares with a hub; it has no screen.

Map: `identity` holds who the kiosk is, `hub_client` speaks, `rounds` says in which order, `pace`
how often.
"""
