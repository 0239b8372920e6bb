"""The first page of a PDF as a picture: drawn by QtPdf on whatever thread calls."""

from base64 import b64encode

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument


def pdf_picture(pdf: bytes, width: int) -> str:
    """Return the first page, `width` pixels wide on white, as a `data:` address for an Image."""
    source = QBuffer()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    points = document.pagePointSize(0)
    size = QSize(width, round(width * points.height() / points.width()))
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    document.close()
    return _address(page)


def _address(page: QImage) -> str:
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(file, QByteArray(b"png")).write(page)
    return "data:image/png;base64," + b64encode(file.data().data()).decode()
