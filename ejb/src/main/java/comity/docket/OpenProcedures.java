package comity.docket;

/** Ends what still runs under a case when it is closed (section 9, note 11); part of the closing transaction. */
public interface OpenProcedures {

    /** Ends every running procedure of the case except the one in whose step this is called, which ends itself. */
    void endAll(Long caseId, CloseReason reason);
}
