package comity.worklist;

import comity.common.Actor;

/** Somebody has taken a task from a queue. */
public record WorkTaken(Long caseId, String taskKey, String subject, Actor by) {}
