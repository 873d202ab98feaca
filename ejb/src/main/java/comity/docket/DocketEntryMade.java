package comity.docket;

/** A line was written, in the same transaction: notices and feeds follow from it. */
public record DocketEntryMade(Long caseId, Long entryId, String kind, String stage, Register register) {}
