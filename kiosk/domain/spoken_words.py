"""What the kiosk adds aloud to the words of its screens, in the visitors' languages."""

from dataclasses import dataclass

_SIGNS = " ’'.,?!-@*~$=:\n"
"""Signs that have no name of their own in speech, in the order of `SpokenWords.signs`."""


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """All that is said beside the texts of the screens, in one language.

    Attributes:
        signs: the names of space, apostrophe (twice), full stop, comma, question mark, exclamation
            mark, hyphen, at sign, star, tilde, dollar, equals, colon and new line, with commas
            between them.
        place: `{role}`, `{place}` and `{count}`: « bouton 2 sur 5 ».
        controls: how many items of a page act, as `{count}`.
        welcome: the six keys; `{next}` and so on are not named: keypads differ.
        erased: the `{sign}` that was removed.
        volume: the step `{step}` of `{count}`.
        countdown: what happens in `{seconds}` seconds.
    """

    button: str
    choice: str
    box: str
    field: str
    picture: str
    place: str
    checked: str
    unchecked: str
    unavailable: str
    empty: str
    private: str
    activate_to_hear: str
    controls: str
    welcome: str
    goodbye: str
    character: str
    erased: str
    volume: str
    countdown: str
    repeat_to_hear: str
    code: str
    signs: str

    def sign(self, sign: str) -> str:
        """Return the name of one sign; a letter or a digit is its own name."""
        names = dict(zip(_SIGNS, self.signs.split(","), strict=True))
        return names.get(sign, sign)


FRENCH = SpokenWords(
    button="bouton",
    choice="choix",
    box="case",
    field="champ à remplir",
    picture="image",
    place="{role} {place} sur {count}",
    checked="choisi",
    unchecked="pas choisi",
    unavailable="pas disponible pour l’instant",
    empty="vide",
    private="texte privé",
    activate_to_hear="Validez pour l’entendre",
    controls="Il y a {count} commandes",
    welcome="La voix est en marche. Suivant et précédent pour parcourir. Valider pour choisir. "
    "Retour pour revenir. Répéter pour réentendre ou faire taire. Aide pour les langues. "
    "Au doigt : touchez pour entendre, touchez encore pour choisir.",
    goodbye="La voix est arrêtée.",
    character="caractère",
    erased="{sign} effacé",
    volume="Volume {step} sur {count}",
    countdown="Vous êtes toujours là ? Tout sera effacé dans {seconds} secondes. "
    "Appuyez sur une touche pour continuer.",
    repeat_to_hear="Pour réentendre, appuyez sur Répéter.",
    code="Code : {code}.",
    signs="espace,apostrophe,apostrophe,point,virgule,point d’interrogation,"
    "point d’exclamation,tiret,arobase,étoile,tilde,dollar,égal,deux-points,à la ligne",
)

ENGLISH = SpokenWords(
    button="button",
    choice="choice",
    box="tick box",
    field="field to fill in",
    picture="picture",
    place="{role} {place} of {count}",
    checked="chosen",
    unchecked="not chosen",
    unavailable="not available for now",
    empty="empty",
    private="private text",
    activate_to_hear="Press Enter to hear it",
    controls="There are {count} controls",
    welcome="The voice is on. Next and previous to go through the page. Enter to choose. "
    "Back to return. Repeat to hear again or to be silent. Help for languages. "
    "With a finger: touch to hear, touch again to choose.",
    goodbye="The voice is off.",
    character="character",
    erased="{sign} deleted",
    volume="Volume {step} of {count}",
    countdown="Are you still there? All will be erased in {seconds} seconds. "
    "Press any key to go on.",
    repeat_to_hear="To hear it again, press Repeat.",
    code="Code: {code}.",
    signs="space,apostrophe,apostrophe,full stop,comma,question mark,exclamation mark,hyphen,"
    "at sign,star,tilde,dollar,equals,colon,new line",
)

SPANISH = SpokenWords(
    button="botón",
    choice="opción",
    box="casilla",
    field="campo para rellenar",
    picture="imagen",
    place="{role} {place} de {count}",
    checked="elegido",
    unchecked="no elegido",
    unavailable="no disponible por ahora",
    empty="vacío",
    private="texto privado",
    activate_to_hear="Pulse Aceptar para oírlo",
    controls="Hay {count} controles",
    welcome="La voz está activada. Siguiente y anterior para recorrer. Aceptar para elegir. "
    "Volver para regresar. Repetir para oír de nuevo o callar. Ayuda para los idiomas. "
    "Con el dedo: toque para oír, toque otra vez para elegir.",
    goodbye="La voz está apagada.",
    character="carácter",
    erased="{sign} borrado",
    volume="Volumen {step} de {count}",
    countdown="¿Sigue usted ahí? Todo se borrará en {seconds} segundos. "
    "Pulse una tecla para continuar.",
    repeat_to_hear="Para oírlo de nuevo, pulse Repetir.",
    code="Código: {code}.",
    signs="espacio,apóstrofo,apóstrofo,punto,coma,interrogación,exclamación,guion,arroba,"
    "asterisco,tilde,dólar,igual,dos puntos,línea nueva",
)

PORTUGUESE = SpokenWords(
    button="botão",
    choice="opção",
    box="caixa",
    field="campo a preencher",
    picture="imagem",
    place="{role} {place} de {count}",
    checked="escolhido",
    unchecked="não escolhido",
    unavailable="indisponível por agora",
    empty="vazio",
    private="texto privado",
    activate_to_hear="Prima Validar para o ouvir",
    controls="Há {count} comandos",
    welcome="A voz está ligada. Seguinte e anterior para percorrer. Validar para escolher. "
    "Voltar para regressar. Repetir para ouvir de novo ou calar. Ajuda para as línguas. "
    "Com o dedo: toque para ouvir, toque outra vez para escolher.",
    goodbye="A voz está desligada.",
    character="carácter",
    erased="{sign} apagado",
    volume="Volume {step} de {count}",
    countdown="Ainda está aí? Tudo será apagado em {seconds} segundos. "
    "Prima uma tecla para continuar.",
    repeat_to_hear="Para ouvir de novo, prima Repetir.",
    code="Código: {code}.",
    signs="espaço,apóstrofo,apóstrofo,ponto,vírgula,ponto de interrogação,"
    "ponto de exclamação,hífen,arroba,asterisco,til,dólar,igual,dois pontos,nova linha",
)

ARABIC = SpokenWords(
    button="زر",
    choice="خيار",
    box="مربع اختيار",
    field="حقل للكتابة",
    picture="صورة",
    place="{role} {place} من {count}",
    checked="تم اختياره",
    unchecked="غير مختار",
    unavailable="غير متاح الآن",
    empty="فارغ",
    private="نص خاص",
    activate_to_hear="اضغط موافق لسماعه",
    controls="عدد الأوامر: {count}",
    welcome="الصوت يعمل. التالي والسابق للتنقل. موافق للاختيار. رجوع للعودة. "
    "إعادة لسماع الكلام مرة أخرى أو لإسكاته. مساعدة للغات. "
    "بالإصبع: المس لتسمع، والمس مرة أخرى لتختار.",
    goodbye="تم إيقاف الصوت.",
    character="حرف",
    erased="تم مسح {sign}",
    volume="مستوى الصوت {step} من {count}",
    countdown="هل ما زلت هنا؟ سيُمسح كل شيء خلال {seconds} ثانية. اضغط أي زر للمتابعة.",
    repeat_to_hear="لسماعه مرة أخرى، اضغط إعادة.",
    code="الرمز: {code}.",
    signs="مسافة,فاصلة عليا,فاصلة عليا,نقطة,فاصلة,علامة استفهام,علامة تعجب,شرطة,علامة آت,"
    "نجمة,تلدة,دولار,يساوي,نقطتان,سطر جديد",
)

CHINESE = SpokenWords(
    button="按钮",
    choice="选项",
    box="复选框",
    field="填写栏",
    picture="图片",
    place="{role}，第 {place} 个，共 {count} 个",
    checked="已选",
    unchecked="未选",
    unavailable="暂时不可用",
    empty="空白",
    private="私人内容",
    activate_to_hear="按确认键收听",
    controls="共有 {count} 个操作",
    welcome="语音已打开。用下一个和上一个浏览。用确认选择。用返回退回。"
    "用重复再听一遍或停止朗读。用帮助选择语言。用手指：点一次收听，再点一次选择。",
    goodbye="语音已关闭。",
    character="字符",
    erased="已删除{sign}",
    volume="音量 {step}，共 {count} 级",
    countdown="您还在吗？{seconds} 秒后将全部清除。按任意键继续。",
    repeat_to_hear="要再听一遍，请按重复键。",
    code="代码：{code}。",
    signs="空格,撇号,撇号,句点,逗号,问号,感叹号,连字符,艾特,星号,波浪号,美元,等号,冒号,换行",
)

UKRAINIAN = SpokenWords(
    button="кнопка",
    choice="вибір",
    box="прапорець",
    field="поле для заповнення",
    picture="зображення",
    place="{role} {place} з {count}",
    checked="вибрано",
    unchecked="не вибрано",
    unavailable="поки недоступно",
    empty="порожньо",
    private="приватний текст",
    activate_to_hear="Натисніть «Вибрати», щоб почути",
    controls="Елементів керування: {count}",
    welcome="Голос увімкнено. «Далі» й «Раніше», щоб переходити. «Вибрати», щоб обрати. "
    "«Назад», щоб повернутися. «Повторити», щоб почути ще раз або зупинити. "
    "«Довідка» для мов. Пальцем: торкніться, щоб почути, ще раз — щоб обрати.",
    goodbye="Голос вимкнено.",
    character="символ",
    erased="{sign} стерто",
    volume="Гучність {step} з {count}",
    countdown="Ви ще тут? Усе буде стерто за {seconds} секунд. "
    "Натисніть будь-яку клавішу, щоб продовжити.",
    repeat_to_hear="Щоб почути ще раз, натисніть «Повторити».",
    code="Код: {code}.",
    signs="пробіл,апостроф,апостроф,крапка,кома,знак питання,знак оклику,дефіс,равлик,"
    "зірочка,тильда,долар,дорівнює,двокрапка,новий рядок",
)

BY_LANGUAGE = {
    "fr": FRENCH,
    "en": ENGLISH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "ar": ARABIC,
    "zh": CHINESE,
    "uk": UKRAINIAN,
}
"""The words of each language of the screens."""
