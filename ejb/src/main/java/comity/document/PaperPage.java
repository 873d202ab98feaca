package comity.document;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a {@link Paper} out as a page tree. Words go in as text nodes only: nothing in a paper is ever parsed. */
final class PaperPage {

    private final Paper paper;
    private final PaperTexts words;
    private final Document tree;

    private PaperPage(Paper paper) {
        this.paper = paper;
        this.words = PaperTexts.of("paper", paper.language());
        try {
            this.tree =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document of(Paper paper, String css) {
        return new PaperPage(paper).compose(css);
    }

    private Document compose(String css) {
        Element html = tree.createElement("html");
        html.setAttribute("lang", paper.language());
        tree.appendChild(html);
        Element head = child(html, "head", null);
        say(child(head, "title", null), paper.heading());
        say(child(head, "style", null), css + pageNumbers());
        Element body = child(html, "body", null);
        say(child(body, "div", "running-head"), words.text("tribunal"));
        say(child(body, "div", "running-foot"), paper.reference() == null ? paper.heading() : paper.reference());
        opening(body);
        paper.parts().forEach(part -> part(body, part));
        signatures(body);
        return tree;
    }

    private String pageNumbers() {
        return "@page{@bottom-right{content:\"" + words.text("page") + " \" counter(page) \" " + words.text("of")
                + " \" counter(pages);font-family:'Noto Sans';font-size:8pt;color:#4a4f4c;}}";
    }

    private void opening(Element body) {
        say(child(body, "div", "masthead"), words.text("tribunal"));
        say(child(body, "h1", null), paper.heading());
        if (paper.title() != null) {
            say(child(body, "p", "case"), paper.title());
        }
        if (!paper.meta().isEmpty()) {
            Element table = child(body, "table", "meta");
            for (Paper.Meta line : paper.meta()) {
                Element row = child(table, "tr", null);
                say(child(row, "td", "label"), line.label());
                say(child(row, "td", null), line.value());
            }
        }
    }

    private void part(Element body, Paper.Part part) {
        if (part instanceof Paper.Heading heading) {
            int level = Math.min(Math.max(heading.level(), 1), 3) + 1;
            say(child(body, "h" + level, null), heading.text());
        } else if (part instanceof Paper.Text text) {
            say(child(body, "p", null), text.text());
        } else if (part instanceof Paper.Numbered numbered) {
            Element row = child(child(body, "table", "para"), "tr", null);
            say(child(row, "td", "n"), numbered.number());
            say(child(row, "td", null), numbered.text());
        } else if (part instanceof Paper.Prose prose) {
            prose(body, prose);
        } else if (part instanceof Paper.Quote quote) {
            say(child(body, "p", "quote"), quote.text());
        } else if (part instanceof Paper.Formula formula) {
            say(child(body, "p", "formula"), formula.text());
        } else if (part instanceof Paper.Table table) {
            table(body, table);
        }
    }

    private void prose(Element body, Paper.Prose prose) {
        if (prose.manner() == Paper.Manner.QUOTE) {
            say(child(body, "p", "quote"), prose.words());
            return;
        }
        String style = prose.manner() == Paper.Manner.ITEM ? "para item" : "para";
        Element row = child(child(body, "table", style), "tr", null);
        say(child(row, "td", "n"), prose.number());
        say(child(row, "td", null), prose.words());
    }

    private void say(Element where, Marked words) {
        for (Marked.Run run : words.runs()) {
            Element at = run.bold() ? child(where, "b", null) : where;
            at = run.italic() ? child(at, "i", null) : at;
            String text = printable(run.text());
            if (!text.isEmpty()) {
                at.appendChild(tree.createTextNode(text));
            }
        }
    }

    private void table(Element body, Paper.Table table) {
        if (table.caption() != null) {
            say(child(body, "p", "caption"), table.caption());
        }
        Element grid = child(body, "table", "grid");
        if (!table.head().isEmpty()) {
            Element row = child(child(grid, "thead", null), "tr", null);
            table.head().forEach(cell -> say(child(row, "th", null), cell));
        }
        Element rows = child(grid, "tbody", null);
        for (List<String> cells : table.rows()) {
            Element row = child(rows, "tr", null);
            cells.forEach(cell -> say(child(row, "td", null), cell));
        }
    }

    private void signatures(Element body) {
        if (paper.signatures().isEmpty()) {
            return;
        }
        Element table = child(body, "table", "sign");
        Element row = null;
        for (int i = 0; i < paper.signatures().size(); i++) {
            if (i % 2 == 0) {
                row = child(table, "tr", null);
            }
            Paper.Signature signature = paper.signatures().get(i);
            Element block = child(child(row, "td", null), "div", "signature");
            say(child(block, "div", null), signature.name());
            say(child(block, "div", "office"), signature.office());
            say(child(block, "div", "office"), signature.placeAndDate());
        }
    }

    private Element child(Element parent, String name, String style) {
        Element element = tree.createElement(name);
        if (style != null) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    /** Writes words, line by line, without characters that no page can show. */
    private void say(Element where, String text) {
        if (text == null) {
            return;
        }
        String[] lines = text.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                where.appendChild(tree.createElement("br"));
            }
            String line = printable(lines[i]);
            if (!line.isBlank()) {
                where.appendChild(tree.createTextNode(line));
            }
        }
    }

    static String printable(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.PRIVATE_USE
                        && Character.isDefined(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
