package comity.web.filing;

import comity.filing.CheckTexts;
import comity.filing.FormFinding;
import java.util.List;

/** What the Rules still demand of a form: deficiency code, field, and the words in which the registry will say it. */
public record FindingOut(String code, String path, String reason, String text) {

    static List<FindingOut> of(List<FormFinding> findings, String language) {
        CheckTexts texts = CheckTexts.of(language == null ? "en" : language);
        return findings.stream()
                .map(finding -> new FindingOut(finding.code(), finding.path(), finding.reason(), texts.text(finding)))
                .toList();
    }
}
