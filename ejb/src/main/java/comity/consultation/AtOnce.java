package comity.consultation;

import comity.docket.CaseFile;

/** What makes a panel request possible at once, without consultations: a settlement or package that was breached (S07). */
public interface AtOnce {

    boolean isOpen(CaseFile file);
}
