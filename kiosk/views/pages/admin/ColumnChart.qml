import QtQuick
import QtGraphs
import kiosk.models
import kiosk.views.style

// Columns side by side, as QtGraphs draws them. Its grid needs a graphics card, so there is none; words stand outside.
GraphsView {
    id: root

    required property FigureRows figures

    axisXSmoothing: 0
    axisYSmoothing: 0
    marginBottom: 0
    marginLeft: 0
    marginRight: 0
    marginTop: 0
    Accessible.ignored: true

    axisX: BarCategoryAxis {
        categories: root.figures.ticks
        gridVisible: false
        labelsVisible: false
        lineVisible: false
        visible: false
    }
    axisY: ValueAxis {
        gridVisible: false
        labelsVisible: false
        lineVisible: false
        max: 1
        subGridVisible: false
        visible: false
    }
    theme: GraphsTheme {
        backgroundVisible: false
        borderWidth: 0
        gridVisible: false
        plotAreaBackgroundVisible: false
        seriesColors: [Theme.project]
    }

    BarSeries {
        barWidth: 0.7

        BarSet {
            values: root.figures.heights
        }
    }
}
