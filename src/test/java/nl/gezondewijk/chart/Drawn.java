package nl.gezondewijk.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing read back by an XML parser, for tests that ask where things are. */
record Drawn(Element root) {

    static Drawn of(Svg svg) {
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null);
            return new Drawn(parser.parse(new InputSource(new StringReader(svg.markup())))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg.markup(), e);
        }
    }

    List<Element> all(String tag) {
        var found = new ArrayList<Element>();
        if (tag.equals("*")) {
            found.add(root);
        }
        var nodes = root.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    List<Element> ofClass(String cssClass) {
        return all("*").stream()
                .filter(e -> Arrays.asList(e.getAttribute("class").split(" ")).contains(cssClass))
                .toList();
    }

    Element one(String cssClass) {
        var found = ofClass(cssClass);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of class " + cssClass);
        }
        return found.getFirst();
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    Element text(String words) {
        return all("text").stream()
                .filter(e -> e.getTextContent().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"" + words + "\" is not among " + texts()));
    }

    /** As it is read out: its own label, or the words its label points to. */
    String name() {
        if (root.hasAttribute("aria-label")) {
            return root.getAttribute("aria-label");
        }
        var words = new StringBuilder();
        for (var id : root.getAttribute("aria-labelledby").split(" ")) {
            all("*").stream()
                    .filter(e -> e.getAttribute("id").equals(id))
                    .forEach(e -> words.append(e.getTextContent()));
        }
        return words.toString();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The numbers of a path, in the order written. */
    static double[] path(Element path) {
        return Arrays.stream(path.getAttribute("d")
                        .replaceAll("[A-Za-z]", " ")
                        .replace("-", " -")
                        .trim()
                        .split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
