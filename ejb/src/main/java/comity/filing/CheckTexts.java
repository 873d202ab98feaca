package comity.filing;

import comity.document.PaperTexts;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a check asks: the same words in the side rail, on the checklist and in the notice. */
public final class CheckTexts {

    private final PaperTexts texts;

    private CheckTexts(PaperTexts texts) {
        this.texts = texts;
    }

    public static CheckTexts of(String language) {
        return new CheckTexts(PaperTexts.of("filing", language));
    }

    public String text(FormFinding finding) {
        return place(finding.path())
                + texts.text("check." + finding.reason(), finding.args().toArray());
    }

    /** Name of a point of the checklist. */
    public String name(String code) {
        return texts.text("point." + code);
    }

    /** All that the findings say under one code. */
    String text(String code, List<FormFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(this::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Which claim a finding is about, said before it. */
    private String place(String path) {
        if (!path.startsWith("claims[")) {
            return "";
        }
        int number = Integer.parseInt(path.substring("claims[".length(), path.indexOf(']'))) + 1;
        return texts.text("check.claim", String.valueOf(number)) + " ";
    }
}
