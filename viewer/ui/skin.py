"""The dress of the window: palette and style sheet from the theme's tokens, at one of three text sizes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from viewer.render.type import families
from viewer.scene.colour import THEMES, Theme
from viewer.ui.millimetres import LEAST_MM, PRIMARY_MM, px

HEADING, TEXT = "Exo 2", "Inter"
SIZES_PX = {"title": 32.0, "name": 24.0, "heading": 16.0, "text": 15.0, "note": 13.0}


def theme_of(name: str) -> Theme:
    return THEMES[name]


def colour(code: str, opacity: float = 1.0) -> QColor:
    """A token as a QColor."""
    made = QColor(code)
    made.setAlphaF(opacity)
    return made


def mixed(over: str, under: str, share: float) -> str:
    """The opaque colour of `over` at `share` on top of `under`."""
    top, bottom = QColor(over), QColor(under)
    parts = zip(top.getRgb()[:3], bottom.getRgb()[:3])
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts)).name()


def palette(theme: Theme) -> QPalette:
    """Every role that a widget without a style sheet rule falls back on."""
    made = QPalette()
    field = mixed(theme.edge, theme.panel, 0.14)
    for role, code in (
        (QPalette.ColorRole.Window, theme.night_edge),
        (QPalette.ColorRole.WindowText, theme.ink),
        (QPalette.ColorRole.Base, theme.panel),
        (QPalette.ColorRole.AlternateBase, field),
        (QPalette.ColorRole.Text, theme.ink),
        (QPalette.ColorRole.PlaceholderText, theme.soft),
        (QPalette.ColorRole.Button, field),
        (QPalette.ColorRole.ButtonText, theme.ink),
        (QPalette.ColorRole.ToolTipBase, theme.panel),
        (QPalette.ColorRole.ToolTipText, theme.ink),
        (QPalette.ColorRole.Highlight, theme.bracket),
        (QPalette.ColorRole.HighlightedText, theme.night_edge),
        (QPalette.ColorRole.Link, theme.bracket),
        (QPalette.ColorRole.Mid, theme.edge),
    ):
        made.setColor(role, QColor(code))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(mixed(theme.soft, theme.panel, 0.55)))
    return made


def style_sheet(theme: Theme, type_scale: float = 1.0, touch_scale: float = 1.0, px_per_mm: float = 0.0) -> str:
    """The application's style sheet. touch_scale widens every target, type_scale every text.

    px_per_mm: of a touch screen, on which no target is smaller than its millimetres; 0 for any other.
    """
    sizes = {name: f"{round(size * type_scale)}px" for name, size in SIZES_PX.items()}
    field, hover = mixed(theme.edge, theme.panel, 0.16), mixed(theme.edge, theme.panel, 0.30)
    pad, box = round(5 * touch_scale), round(16 * touch_scale)
    link = round(2 + 12 * (touch_scale - 1.0))
    bar = 8 if touch_scale == 1.0 else round(24 * touch_scale)  # ten millimetres for fingers
    rim = mixed(theme.panel_edge, theme.panel, 0.9)
    letters, headings = (", ".join(f'"{name}"' for name in families(family)) for family in (TEXT, HEADING))
    return f"""
QWidget {{ font-family: {letters}; font-size: {sizes["text"]}; color: {theme.ink}; }}
QMainWindow, QDialog {{ background: {theme.panel}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-family: {headings}; font-size: {sizes["title"]}; font-weight: 700; }}
QLabel[role="name"] {{ font-family: {headings}; font-size: {sizes["name"]}; font-weight: 700; }}
QLabel[role="heading"] {{
  font-family: {headings}; font-size: {sizes["heading"]}; font-weight: 600; color: {theme.soft}; }}
QLabel[role="finding"] {{ font-family: {headings}; font-weight: 600; }}
QLabel[role="caption"] {{ font-size: {sizes["heading"]}; }}
QLabel[role="caption_title"] {{ font-family: {headings}; font-size: {sizes["heading"]}; font-weight: 700; }}
QLabel[role="note"] {{ font-size: {sizes["note"]}; color: {theme.soft}; }}
QLabel[role="soft"] {{ color: {theme.soft}; }}
QLabel[role="sentence"], QLabel[role="verdict"] {{
  border: 1px solid {mixed(theme.panel_edge, theme.panel, 0.45)}; border-radius: 6px; padding: {pad}px {pad + 3}px; }}
QLabel[role="verdict"] {{ font-weight: 600; }}
QLabel[role="sentence"]:hover, QLabel[role="verdict"]:hover {{ background: {field}; }}
QLabel[chosen="true"] {{ background: {hover}; border-color: {theme.bracket}; }}
QLabel[role="sentence"]:focus, QLabel[role="verdict"]:focus {{
  border: 2px solid {theme.bracket}; padding: {pad - 1}px {pad + 2}px; }}
QFrame[role="rule"] {{ background: {mixed(theme.panel_edge, theme.panel, 0.45)}; border: none; }}
QToolTip {{ background: {theme.panel}; color: {theme.ink}; border: 1px solid {rim}; padding: 4px; }}
QPushButton, QToolButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{
  background: {field}; border: 1px solid {rim}; border-radius: 5px; padding: {pad}px {pad + 3}px;
  selection-background-color: {theme.bracket}; selection-color: {theme.night_edge}; }}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {hover}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
  border: 2px solid {theme.bracket}; padding: {pad - 1}px {pad + 2}px; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {{ color: {mixed(theme.soft, theme.panel, 0.55)}; }}
QPushButton[role="link"], QToolButton[role="link"] {{
  background: transparent; border: 1px solid transparent; color: {theme.bracket}; padding: {link}px {link + 2}px; }}
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{ border: 1px solid {theme.bracket}; }}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ background: {field}; }}
QPushButton[role="switch"]:checked, QToolButton[role="switch"]:checked {{
  background: {hover}; border-color: {theme.bracket}; }}
QPushButton[narrow="true"] {{ padding-left: 2px; padding-right: 2px; }}
QPushButton[role="main"] {{ background: {theme.bracket}; color: {theme.night_edge}; font-weight: 600; }}
QToolButton[role="door"] {{ padding: {pad}px 1px; }}
QToolButton[role="target"] {{ font-family: {headings}; font-size: {sizes["name"]}; font-weight: 600; padding: 10px; }}
{_least_sizes(pad, touch_scale, px_per_mm)}QComboBox::drop-down {{ border: none; width: {box + 4}px; }}
QComboBox QAbstractItemView {{ background: {theme.panel}; border: 1px solid {rim}; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: 8px; padding: 2px; border: 1px solid transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {theme.bracket}; border-radius: 4px; }}
QCheckBox::indicator, QRadioButton::indicator {{
  width: {box}px; height: {box}px; border: 1px solid {theme.edge}; background: {field}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: {box // 2}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{
  background: {theme.bracket}; border-color: {theme.bracket}; }}
QSlider {{ background: transparent; min-height: {box + 6}px; border: 1px solid transparent; border-radius: 4px; }}
QSlider:focus {{ border: 1px solid {theme.bracket}; }}
QSlider::groove:horizontal {{ height: 4px; background: {hover}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {theme.edge}; border-radius: 2px; }}
QSlider::handle:horizontal {{
  width: {box - 2}px; margin: {-(box // 2 - 3)}px 0; border-radius: {box // 2 - 1}px; background: {theme.ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 6px 1px; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 1px 6px; }}
QScrollBar::handle {{ background: {rim}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {theme.night_edge}; color: {theme.soft}; }}
QMenuBar::item {{ padding: {pad}px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {field}; color: {theme.ink}; }}
QMenu {{ background: {theme.panel}; border: 1px solid {rim}; padding: 4px; }}
QMenu::item {{ padding: {pad}px 26px {pad}px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {mixed(theme.soft, theme.panel, 0.55)}; }}
QMenu::separator {{ height: 1px; background: {rim}; margin: 4px 8px; }}
QStatusBar {{ background: {theme.night_edge}; color: {theme.soft}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel, QStatusBar QToolButton {{ color: {theme.soft}; font-size: {sizes["note"]}; }}
QStatusBar QToolButton {{ padding: 2px 6px; }}
QProgressBar {{
  background: {field}; border: none; border-radius: 4px; text-align: center; font-size: {sizes["note"]}; }}
QProgressBar::chunk {{ background: {mixed(theme.bracket, theme.panel, 0.55)}; border-radius: 4px; }}
QListView, QTableView, QPlainTextEdit {{
  background: {theme.panel}; border: 1px solid {rim}; border-radius: 5px; alternate-background-color: {field};
  gridline-color: {rim}; selection-background-color: {hover}; selection-color: {theme.ink}; }}
QListView:focus, QTableView:focus, QPlainTextEdit:focus {{ border: 1px solid {theme.bracket}; }}
QListView::item {{ padding: {pad}px; }}
QHeaderView {{ background: {field}; }}
QHeaderView::section {{ background: {field}; color: {theme.soft}; border: none; padding: {pad}px; }}
QTableCornerButton::section {{ background: {field}; border: none; }}
"""


def _least_sizes(pad: int, touch_scale: float, px_per_mm: float) -> str:
    """Rules for targets of 10 mm, of 15 mm where a widget is a "main" target, and for the three themes of a visit."""
    if px_per_mm <= 0:
        return ""
    rim = 2 * pad + 2
    least, main = px(LEAST_MM, px_per_mm) - rim, max(px(PRIMARY_MM, px_per_mm), 60) - rim
    tall = round(105 * touch_scale) - 22
    return f"""
QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: {least}px; }}
QPushButton {{ min-width: {least - 6}px; }}
QToolButton[target="least"] {{ min-width: {least - 6}px; }}
QPushButton[target="main"], QToolButton[target="main"] {{ min-height: {main}px; min-width: {main - 6}px; }}
QToolButton[role="target"] {{ min-height: {tall}px; }}
QToolButton[role="target"][low="true"] {{ min-height: {main + rim - 22}px; }}
"""
