package nl.gezondewijk.chart;

/**
 * How a part of a drawing is painted: a class for the style sheet (theme, forced colours), and the same as attributes, so that
 * the drawing is right without the sheet too.
 */
enum Ink {
    SPINE_RANGE("gw-spine__range", "fill=\"#e6ebed\" stroke=\"#8a989e\""),
    SPINE_MIDDLE("gw-spine__mid", "fill=\"#a9b5ba\" stroke=\"#8a989e\""),
    SPINE_REFERENCE("gw-spine__ref", "stroke=\"#14232a\" stroke-width=\"2\""),
    SPINE_SECOND("gw-spine__nl", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"1.5\""),
    SPINE_MARGIN("gw-spine__ci", "stroke=\"#14232a\" stroke-width=\"1.5\""),
    SPINE_HALO("gw-spine__halo", "fill=\"#fff\""),
    SPINE_BEYOND("gw-spine__beyond", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"1.5\""),

    MARK_BAD("gw-mark--bad", "fill=\"#c75b00\""),
    MARK_GOOD("gw-mark--good", "fill=\"#1b70d4\""),
    MARK_SAME("gw-mark--same", "fill=\"#fff\" stroke=\"#6f7e85\" stroke-width=\"2.5\""),
    MARK_PLAIN("gw-mark--plain", "fill=\"#44545b\""),

    RANK_BAD("gw-rank__ci gw-rank__ci--bad", "stroke=\"#c75b00\" stroke-width=\"2\""),
    RANK_GOOD("gw-rank__ci gw-rank__ci--good", "stroke=\"#1b70d4\" stroke-width=\"2\""),
    RANK_SAME("gw-rank__ci gw-rank__ci--same", "stroke=\"#6f7e85\" stroke-width=\"2\""),
    RANK_PLAIN("gw-rank__ci gw-rank__ci--plain", "stroke=\"#44545b\" stroke-width=\"2\""),

    GRID("gw-plot__grid", "fill=\"none\" stroke=\"#dde4e6\""),
    AXIS("gw-plot__axis", "fill=\"none\" stroke=\"#14232a\""),
    TICK("gw-plot__tick", "font-size=\"14\" fill=\"#44545b\""),
    LABEL("gw-plot__label", "font-size=\"15\" fill=\"#14232a\""),
    BAR("gw-plot__bar", "fill=\"#1d7563\""),
    ON_BAR("gw-plot__onbar", "font-size=\"15\" font-weight=\"600\" fill=\"#fff\""),
    BESIDE_BAR("gw-plot__value", "font-size=\"15\" font-weight=\"600\" fill=\"#14232a\""),
    ABSENT("gw-plot__absent", "font-size=\"14\" font-style=\"italic\" fill=\"#44545b\""),
    REFERENCE("gw-plot__ref", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"3\""),
    REFERENCE_LINE("gw-plot__refline", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"2\""),

    OWN_LINE("gw-plot__own", "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"3\" stroke-linejoin=\"round\""),
    OWN_POINT("gw-plot__ownpoint", "fill=\"#0d594a\" stroke=\"#0d594a\" stroke-width=\"2.5\""),
    OWN_LOOSE("gw-plot__ownloose", "fill=\"#fff\" stroke=\"#0d594a\" stroke-width=\"2.5\""),
    OWN_MARGIN("gw-plot__ownmargin", "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"1.5\""),
    OWN_WORDS("gw-plot__ownwords", "font-size=\"15\" font-weight=\"600\" fill=\"#0d594a\""),
    OWN_VALUE(
            "gw-plot__ownwords gw-plot__halo",
            "font-size=\"15\" font-weight=\"600\" fill=\"#0d594a\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\""),
    SECOND_LINE("gw-plot__second", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"2\" stroke-linejoin=\"round\""),
    SECOND_POINT("gw-plot__secondpoint", "fill=\"#14232a\" stroke=\"#14232a\" stroke-width=\"1.5\""),
    SECOND_LOOSE("gw-plot__secondloose", "fill=\"#fff\" stroke=\"#14232a\" stroke-width=\"1.5\""),
    SECOND_WORDS("gw-plot__secondwords", "font-size=\"14\" fill=\"#14232a\""),
    THIRD_LINE("gw-plot__third", "fill=\"none\" stroke=\"#6f7e85\" stroke-width=\"2\" stroke-linejoin=\"round\""),
    THIRD_POINT("gw-plot__thirdpoint", "fill=\"#6f7e85\" stroke=\"#6f7e85\" stroke-width=\"1.5\""),
    THIRD_LOOSE("gw-plot__thirdloose", "fill=\"#fff\" stroke=\"#6f7e85\" stroke-width=\"1.5\""),
    THIRD_WORDS("gw-plot__thirdwords", "font-size=\"14\" fill=\"#44545b\""),
    LEADER("gw-plot__leader", "fill=\"none\" stroke=\"#8a989e\" stroke-dasharray=\"1 3\""),
    BREAK("gw-plot__break", "fill=\"none\" stroke=\"#5b6a71\" stroke-dasharray=\"4 3\""),
    AREA_POINT("gw-plot__area", "fill=\"#6f7e85\" fill-opacity=\"0.45\" stroke=\"#44545b\""),
    AREA_LOOSE(
            "gw-plot__arealoose",
            "fill=\"#fff\" fill-opacity=\"0.6\" stroke=\"#44545b\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\""),
    MODEL_LINE("gw-plot__own", "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"3\" stroke-dasharray=\"7 5\""),
    PEER("gw-plot__peer", "fill=\"#aebabf\""),
    OWN_DOT("gw-plot__owndot", "fill=\"#fff\" stroke=\"#0d594a\" stroke-width=\"3.5\""),

    WAY("gw-way", "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"2.5\" stroke-linejoin=\"round\""),
    WAY_DOTS(
            "gw-way",
            "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"3\" stroke-dasharray=\"1 8\" stroke-linecap=\"round\""),

    GROUND("gw-wheel__ground", "fill=\"#f0f3f4\" stroke=\"#fff\" stroke-width=\"1.5\""),
    GROUND_WORSE("gw-wheel__ground", "fill=\"#fdeedf\" stroke=\"#fff\" stroke-width=\"1.5\""),
    GROUND_MUCH_WORSE("gw-wheel__ground", "fill=\"#fbd9ba\" stroke=\"#fff\" stroke-width=\"1.5\""),
    GROUND_BETTER("gw-wheel__ground", "fill=\"#e4effb\" stroke=\"#fff\" stroke-width=\"1.5\""),
    GROUND_MUCH_BETTER("gw-wheel__ground", "fill=\"#c9def7\" stroke=\"#fff\" stroke-width=\"1.5\""),
    MUCH_BETTER("gw-wheel__level gw-wheel__level--5", "fill=\"#0b4596\" stroke=\"#fff\" stroke-width=\"1.5\""),
    BETTER("gw-wheel__level gw-wheel__level--4", "fill=\"#8ab6ea\" stroke=\"#fff\" stroke-width=\"1.5\""),
    SIMILAR("gw-wheel__level gw-wheel__level--3", "fill=\"#c3ccd0\""),
    WORSE("gw-wheel__level gw-wheel__level--2", "stroke=\"#fff\" stroke-width=\"1.5\""),
    MUCH_WORSE("gw-wheel__level gw-wheel__level--1", "stroke=\"#fff\" stroke-width=\"1.5\""),
    NEITHER("gw-wheel__level gw-wheel__level--plain", "fill=\"#fff\" stroke=\"#6f7e85\" stroke-width=\"1.5\""),
    MISSING("gw-wheel__missing", "stroke=\"#fff\" stroke-width=\"1.5\""),
    OPEN("gw-wheel__open", "fill=\"none\" stroke=\"#6f7e85\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\""),
    RING("gw-wheel__ring", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"2\""),
    WHEEL_NAME("gw-wheel__name", "font-size=\"14\" font-weight=\"600\" fill=\"#14232a\""),
    WHEEL_NOTE("gw-wheel__note", "font-size=\"13\" fill=\"#44545b\""),

    MAP_OWN("own", "fill=\"none\" stroke=\"#14232a\" stroke-width=\"2.25\""),
    MAP_LABELS(
            "gw-map__labels",
            "font-size=\"13\" fill=\"#14232a\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""),
    MAP_LINKS("gw-map__links", "fill=\"none\" stroke=\"none\" fill-rule=\"evenodd\" pointer-events=\"all\""),
    COUNTS("on", "fill=\"#0d594a\" stroke=\"#0d594a\" stroke-width=\"1.5\""),
    OTHER("off", "fill=\"#fff\" stroke=\"#8a989e\" stroke-width=\"1.5\""),

    NEAR("gw-locator__near", "fill=\"#eef1f2\" stroke=\"#fff\" stroke-width=\"0.7\""),
    EDGE("gw-locator__edge", "fill=\"none\" stroke=\"#aebabf\""),
    LOCATED("gw-locator__own", "fill=\"#0d594a\""),
    LOOK_HERE("gw-locator__here", "fill=\"none\" stroke=\"#0d594a\" stroke-width=\"1.5\""),

    WEB_NODE("gw-web__node", "fill=\"#fff\" stroke=\"#14232a\" stroke-width=\"1.5\""),
    WEB_LIVED("gw-web__node", "fill=\"#fff\" stroke=\"#14232a\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\""),
    WEB_WORD("gw-web__word", "font-size=\"14\" font-weight=\"600\" fill=\"#14232a\""),
    WEB_WORSENS("gw-web__worsens", "fill=\"none\" stroke=\"#c75b00\" stroke-width=\"2.5\""),
    WEB_HELPS("gw-web__helps", "fill=\"none\" stroke=\"#1b70d4\" stroke-width=\"2.5\" stroke-dasharray=\"7 4\""),
    WEB_WORSENS_TIP("gw-web__tip", "fill=\"#c75b00\""),
    WEB_HELPS_TIP("gw-web__tip", "fill=\"#1b70d4\""),
    NUMBER_DISC("gw-web__disc", "fill=\"#fff\" stroke=\"#14232a\""),
    NUMBER("gw-web__number", "font-size=\"13\" font-weight=\"600\" fill=\"#14232a\""),
    SEEN_HERE("gw-seen__disc", "fill=\"#0d594a\" stroke=\"#fff\" stroke-width=\"2\""),
    SEEN_NUMBER("gw-seen__number", "font-size=\"13\" font-weight=\"600\" fill=\"#fff\""),
    SEEN_NAME(
            "gw-seen__name",
            "font-size=\"12\" fill=\"#14232a\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""),
    PARTY("gw-party", "fill=\"#0d594a\" stroke=\"#fff\" stroke-width=\"2\""),
    PARTY_BINDS("gw-party__binds", "fill=\"#fff\" stroke=\"#0d594a\" stroke-width=\"2\""),
    PARTY_LINE_THIN(
            "gw-party__line", "fill=\"none\" stroke=\"#8a989e\" stroke-width=\"1.25\" stroke-dasharray=\"3 3\""),
    PARTY_LINE("gw-party__line", "fill=\"none\" stroke=\"#6f7e85\" stroke-width=\"2\""),
    PARTY_LINE_THICK("gw-party__line", "fill=\"none\" stroke=\"#44545b\" stroke-width=\"4\""),
    GROUND_OF("gw-seen__area", "fill=\"#e7f0ee\" stroke=\"#0d594a\" stroke-width=\"1.5\" stroke-linejoin=\"round\"");

    final String attributes;

    Ink(String cssClass, String paint) {
        attributes = " class=\"" + cssClass + "\" " + paint;
    }
}
