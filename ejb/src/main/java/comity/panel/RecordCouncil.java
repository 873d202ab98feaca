package comity.panel;

import java.util.List;

/** What the registry writes down of a consideration by the Council (S08): codes of Signatories. */
public record RecordCouncil(Long caseId, List<String> present, List<String> rejecting, String views) {}
