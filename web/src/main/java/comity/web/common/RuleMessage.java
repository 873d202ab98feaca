package comity.web.common;

import jakarta.faces.application.FacesMessage;

/** A message that knows which rule refused. */
class RuleMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String rule;

    RuleMessage(String text, String rule) {
        super(SEVERITY_ERROR, text, text);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
