from kiosk.domain.receipt import SealedReceipt


def test_what_the_record_keeps_has_no_place_for_a_key_or_a_message():
    kept = set(SealedReceipt.__dataclass_fields__)
    assert kept.isdisjoint({"token", "code", "keys", "text"})
