"""The words of a poster, in the languages of the ticket."""

from dataclasses import dataclass

from kiosk.documents.fonts import Script
from kiosk.domain.project import Stage


@dataclass(frozen=True, slots=True)
class PosterWords:
    """What a project's poster says in one language.

    Attributes:
        project: over the title, before the stage.
        call: above what to do; `act`: what to do.
        contributions: under how many contributions a project came from.
        printed: the day and the version, `{day}` and `{version}`.
    """

    language: str
    script: Script
    project: str
    stages: dict[Stage, str]
    call: str
    act: str
    contributions: str
    printed: str


FRENCH = PosterWords(
    language="fr",
    script=Script.LATIN,
    project="Projet d’habitants",
    stages={
        Stage.STIMULATEUR: "Au stimulateur",
        Stage.EXPERIMENTATION: "À l’essai",
        Stage.SELECTED: "Choisi par le jury",
        Stage.PARTICIPATORY_BUDGET: "Au budget participatif",
        Stage.ACHIEVED: "Réalisé",
    },
    call="Donnez votre avis",
    act="Scannez, ou passez à la borne dans le hall de la mairie. Le passeur lit tout.",
    contributions="habitants l’ont demandé",
    printed="imprimé le {day}, version {version}",
)

POSTER_WORDS = (
    FRENCH,
    PosterWords(
        language="en",
        script=Script.LATIN,
        project="Residents’ project",
        stages={
            Stage.STIMULATEUR: "Being developed",
            Stage.EXPERIMENTATION: "On trial",
            Stage.SELECTED: "Chosen by the jury",
            Stage.PARTICIPATORY_BUDGET: "In the participatory budget",
            Stage.ACHIEVED: "Done",
        },
        call="Tell us what you think",
        act="Scan, or use the kiosk in the lobby of the town hall. We read everything.",
        contributions="residents asked for it",
        printed="printed on {day}, version {version}",
    ),
    PosterWords(
        language="es",
        script=Script.LATIN,
        project="Proyecto vecinal",
        stages={
            Stage.STIMULATEUR: "En desarrollo",
            Stage.EXPERIMENTATION: "A prueba",
            Stage.SELECTED: "Elegido por el jurado",
            Stage.PARTICIPATORY_BUDGET: "En el presupuesto participativo",
            Stage.ACHIEVED: "Realizado",
        },
        call="Dé su opinión",
        act="Escanee, o use el terminal en el vestíbulo del ayuntamiento. Lo leemos todo.",
        contributions="vecinos lo pidieron",
        printed="impreso el {day}, versión {version}",
    ),
    PosterWords(
        language="pt",
        script=Script.LATIN,
        project="Projeto de moradores",
        stages={
            Stage.STIMULATEUR: "Em desenvolvimento",
            Stage.EXPERIMENTATION: "Em ensaio",
            Stage.SELECTED: "Escolhido pelo júri",
            Stage.PARTICIPATORY_BUDGET: "No orçamento participativo",
            Stage.ACHIEVED: "Realizado",
        },
        call="Dê a sua opinião",
        act="Digitalize, ou use o terminal no átrio da câmara municipal. Lemos tudo.",
        contributions="moradores pediram",
        printed="impresso em {day}, versão {version}",
    ),
    PosterWords(
        language="ar",
        script=Script.ARABIC,
        project="مشروع السكان",
        stages={
            Stage.STIMULATEUR: "قيد التطوير",
            Stage.EXPERIMENTATION: "قيد التجربة",
            Stage.SELECTED: "اختارته لجنة السكان",
            Stage.PARTICIPATORY_BUDGET: "في الميزانية التشاركية",
            Stage.ACHIEVED: "أُنجز",
        },
        call="أعطوا رأيكم",
        act="امسحوا الرمز، أو استعملوا الجهاز في بهو البلدية. نقرأ كل الآراء.",
        contributions="مساهمات من السكان",
        printed="طُبع في {day}، النسخة {version}",
    ),
    PosterWords(
        language="zh",
        script=Script.CHINESE,
        project="居民项目",
        stages={
            Stage.STIMULATEUR: "筹备中",
            Stage.EXPERIMENTATION: "试行中",
            Stage.SELECTED: "评审团选中",
            Stage.PARTICIPATORY_BUDGET: "参与式预算",
            Stage.ACHIEVED: "已实现",
        },
        call="请说出您的看法",
        act="请扫码，或使用市政厅大厅的终端机。我们会阅读每一条意见。",
        contributions="条居民意见",
        printed="打印于{day}，第{version}版",
    ),
    PosterWords(
        language="uk",
        script=Script.CYRILLIC,
        project="Проєкт мешканців",
        stages={
            Stage.STIMULATEUR: "У розробці",
            Stage.EXPERIMENTATION: "На випробуванні",
            Stage.SELECTED: "Обрано журі",
            Stage.PARTICIPATORY_BUDGET: "У бюджеті участі",
            Stage.ACHIEVED: "Здійснено",
        },
        call="Скажіть свою думку",
        act="Скануйте або підійдіть до термінала в холі мерії. Ми читаємо все.",
        contributions="внесків мешканців",
        printed="надруковано {day}, версія {version}",
    ),
)
"""French first; the others in the order of the language page."""


def poster_words(language: str) -> PosterWords:
    """Return the words of a language, or the French ones where there are none."""
    return next((words for words in POSTER_WORDS if words.language == language), FRENCH)
