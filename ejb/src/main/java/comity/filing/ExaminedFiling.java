package comity.filing;

import java.util.List;

/** The form under examination with its papers. */
public record ExaminedFiling(ClaimForm form, String formHash, int version, List<ReceiptView.PaperRow> papers) {}
