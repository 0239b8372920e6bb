"""Vérifie le tirage : python3 verify.py BOULES SIGNATURE [TICKET [VALEUR… FOYER SEL]]."""
import hashlib
import json
import sys

sha = lambda data: hashlib.sha256(data).digest()
read = lambda name: open(name, "rb").read()
balls, signature, *mine = sys.argv[1:]
manifest, panels, leaves = read("manifest.json"), read("panels.txt"), read("leaves.txt")
facts, lists = json.loads(manifest), [line.split() for line in panels.decode().splitlines()]
rows = dict(line.split() for line in leaves.decode().splitlines())
print("engagement :", sha(manifest).hex(), "(comparez-le avec l’affiche)")
level = [bytes.fromhex(leaf) for leaf in rows.values()]
while len(level) > 1:
    pairs = [level[first : first + 2] for first in range(0, len(level), 2)]
    level = [sha(b"\1" + b"".join(pair)) if pair[1:] else pair[0] for pair in pairs]
if (sha(panels).hex(), level[0].hex()) != (facts["panels_sha256"], facts["pool_root"]):
    sys.exit("La liste des panels ou celle des volontaires a été modifiée.")
digest = sha(bytes.fromhex(signature)) if len(signature) > 3 else b""
while int.from_bytes(digest, "big") >= 2**256 // 1000 * 1000:
    digest = sha(digest)
beacon = int.from_bytes(digest, "big") % 1000 if digest else int(signature)
number = (int(balls) + beacon) % 1000
print(f"boules {balls} + balise {beacon:03} -> panel n° {number:03} :", *lists[number])
if mine:
    count = sum(mine[0] in panel for panel in lists)
    print(f"ticket {mine[0]} : présent dans {count} panels sur {len(lists)}")
if mine[1:] and sha(b"\0" + "|".join(mine).encode()).hex() != rows.get(mine[0]):
    sys.exit("Ces réponses ne sont pas celles de la liste.")
