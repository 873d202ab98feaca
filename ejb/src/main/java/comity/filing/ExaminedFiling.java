package comity.filing;

import java.util.List;

/**
 * The form under examination with its papers.
 *
 * @param together references of the cases that the same form opened against further respondents (X3)
 * @param refiles references of the case whose withdrawn claim this one files anew (X2)
 */
public record ExaminedFiling(
        ClaimForm form,
        String formHash,
        int version,
        List<ReceiptView.PaperRow> papers,
        List<String> together,
        List<String> refiles) {}
