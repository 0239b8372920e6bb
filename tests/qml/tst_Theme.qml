import QtQuick
import QtTest
import kiosk.views.style

TestCase {
    id: root

    // The relative luminance of WCAG 2.
    function luminance(shade: color): real {
        const linear = channel => channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b)
    }

    function contrast(one: color, other: color): real {
        const bright = Math.max(luminance(one), luminance(other))
        const dark = Math.min(luminance(one), luminance(other))
        return (bright + 0.05) / (dark + 0.05)
    }

    function screen(width: real, height: real, pixelsPerMm: real) {
        Theme.windowWidth = width
        Theme.windowHeight = height
        Theme.pixelsPerMm = pixelsPerMm
    }

    // qmllint disable shadow
    function cleanup() {
        screen(1080, 1920, 3.2)
        Theme.highContrast = false
        Theme.largeText = false
        Theme.reducedMotion = false
    }

    function test_screens_data() {
        return [
            {
                tag: "27 inches upright",
                width: 1080,
                height: 1920,
                ppm: 3.21
            },
            {
                tag: "43 inches upright",
                width: 1080,
                height: 1920,
                ppm: 2.05
            },
            {
                tag: "21.5 inches",
                width: 1920,
                height: 1080,
                ppm: 4.03
            },
            {
                tag: "15.6 inches",
                width: 1280,
                height: 800,
                ppm: 3.8
            },
            {
                tag: "15.6 inches, fine",
                width: 1920,
                height: 1080,
                ppm: 5.56
            }
        ]
    }

    function test_screens(data) {
        screen(data.width, data.height, data.ppm)
        verify(Theme.target >= Math.floor(20 * data.ppm), "targets are 20 mm")
        verify(Theme.buttonHeight >= Theme.target && Theme.barHeight >= Theme.target)
        verify(Theme.key >= Math.floor(15 * data.ppm), "keys are 15 mm")
        verify(Theme.gap >= Math.floor(3 * data.ppm), "gaps are 3 mm")
        verify(Theme.keyboardHeight + Theme.barHeight <= 0.62 * data.height, "a page has room above")
        verify(Theme.captionSize < Theme.bodySize && Theme.bodySize < Theme.headingSize)
        verify(Theme.headingSize < Theme.titleSize && Theme.titleSize <= Theme.displaySize)
        verify(Theme.captionSize >= 4 * data.ppm, "the smallest text is 4 mm")
    }

    function test_large_mode_data() {
        return test_screens_data()
    }

    function test_large_mode(data) {
        screen(data.width, data.height, data.ppm)
        Theme.largeText = true
        verify(Theme.target >= Math.floor(30 * data.ppm), "targets are 30 mm")
        const capHeight = 0.668 * Theme.captionSize / data.ppm
        verify(capHeight >= 7.3, "the smallest capital is " + capHeight + " mm")
    }

    function test_contrast_data() {
        return [
            {
                tag: "usual",
                highContrast: false,
                least: 4.5
            },
            {
                tag: "high",
                highContrast: true,
                least: 7
            }
        ]
    }

    function test_contrast(data) {
        Theme.highContrast = data.highContrast
        for (const tone of [Theme.contribution, Theme.jury, Theme.sketch, Theme.project, Theme.followUp]) {
            verify(contrast(tone, Theme.onStrong) >= data.least, tone + " on white")
            verify(contrast(tone, Theme.paper) >= data.least, tone + " on paper")
        }
        for (const ground of [Theme.paper, Theme.card, Theme.contributionSoft, Theme.jurySoft, Theme.sketchSoft, Theme.projectSoft, Theme.followUpSoft, Theme.keyboard]) {
            verify(contrast(Theme.ink, ground) >= data.least, "ink on " + ground)
            verify(contrast(Theme.soft, ground) >= data.least, "soft on " + ground)
        }
        verify(contrast(Theme.controlLine, Theme.card) >= 3, "a control's border shows")
        verify(contrast(Theme.contribution, Theme.contributionSoft) >= data.least, "a kind on its chip")
    }

    function test_reduced_motion_stops_it() {
        compare(Theme.shortDuration, 150)
        Theme.reducedMotion = true
        compare(Theme.shortDuration, 0)
        compare(Theme.longDuration, 0)
    }

    name: "Theme"
}
