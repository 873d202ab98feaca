package comity.panel;

import java.util.Map;

/** A party's list: person to rank; a null rank strikes the name (S09). */
public record HandList(Long caseId, Map<String, Integer> ranks) {}
