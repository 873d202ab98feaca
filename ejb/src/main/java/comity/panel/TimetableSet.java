package comity.panel;

/** Procedural order no. 1 sets the timetable. */
public record TimetableSet(Long caseId) {}
