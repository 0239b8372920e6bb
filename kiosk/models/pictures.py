"""The pictures that views show, decoded before a view asks for them."""

from base64 import b64encode

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "pictures"
"""What the views' addresses begin with: `image://pictures/…`."""


def decode(data: bytes | None) -> QImage:
    """Return the picture in bytes of ours; a null one if there is none, or if it is damaged.

    Slow: for the reading thread.
    """
    return QImage.fromData(data) if data else QImage()


def address_of(picture: bytes | None) -> str:
    """Return a picture of ours as a `data:` address for an Image; empty for none."""
    return f"data:image/webp;base64,{b64encode(picture).decode()}" if picture else ""


class Pictures:
    """The picture of the moment."""

    def __init__(self) -> None:
        self.image = QImage()
        self._shown = 0

    def show(self, image: QImage) -> str:
        """Take a picture in place of the one before; return its address, empty for a null one."""
        self.image = image
        self._shown += 1
        return "" if image.isNull() else f"image://{SCHEME}/{self._shown}"


class PictureProvider(QQuickImageProvider):
    """Hands the picture of the moment to the views of one engine, at the size that they show.

    Nothing is read nor decoded here: the GUI thread only takes what the reading thread made. No
    Python runs on Qt's own image thread either: closing the views would wait for it forever.
    """

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(QQmlImageProviderBase.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, _id: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture, within the size requested."""
        image = self._pictures.image
        size.setWidth(image.width())
        size.setHeight(image.height())
        if requested.width() <= 0 or requested.height() <= 0:
            return image
        return image.scaled(
            requested,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
