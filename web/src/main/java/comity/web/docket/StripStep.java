package comity.web.docket;

/** A mark of the procedure strip: a box, an event or a gateway. */
public record StripStep(String key, String kind, String place, String note) {

    public boolean now() {
        return place.equals("now");
    }

    public boolean done() {
        return place.equals("done");
    }

    public boolean box() {
        return kind.equals("box");
    }

    public boolean event() {
        return kind.startsWith("event");
    }

    public boolean gate() {
        return kind.equals("gate");
    }

    public String css() {
        return (box() ? "" : kind + " ") + "is-" + place;
    }
}
