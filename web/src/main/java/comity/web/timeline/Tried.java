package comity.web.timeline;

import comity.web.common.Choice;
import java.util.List;

/** The form in which an order is tried, filled with what the address says. */
public record Tried(List<Choice> changes, List<Choice> limits, String days, String until, String urgent) {}
