package comity.web.webhook;

import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import comity.webhook.DeliveryRow;
import comity.webhook.Registered;
import comity.webhook.WebhookKeeping;
import comity.webhook.WebhookRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The webhook of a State: its address, its trial, and the log of what was posted to it. */
@Named
@ViewScoped
public class WebhookForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    @Inject
    private WebhookKeeping keeping;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private String state;
    private String url;
    private String secret;
    private transient List<DeliveryRow> found;

    /** Refuses whoever does not keep the State's webhook, as if there were no such page. */
    public void load() {
        url = keeping.of(state, current.actor()).map(WebhookRow::url).orElse("");
        read();
    }

    private void read() {
        String before = request.getParameter("before");
        Long id = before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
        found = keeping.deliveries(state, id, PAGE + 1, current.actor());
    }

    /** The answer shows the secret; no redirect carries it through the browser's history. */
    public void register() {
        Registered registered = keeping.register(state, url, current.actor());
        secret = registered.secret();
    }

    public String tryOut() {
        keeping.tryOut(state, current.actor());
        return page.done(here(), "webhook.tried.done");
    }

    public String enable() {
        keeping.enable(state, current.actor());
        return page.done(here(), "webhook.enabled");
    }

    public String remove() {
        keeping.remove(state, current.actor());
        return page.done(here(), "webhook.removed");
    }

    private String here() {
        return "/webhook/log?state=" + state;
    }

    public WebhookRow getRow() {
        return keeping.of(state, current.actor()).orElse(null);
    }

    public List<DeliveryRow> getDeliveries() {
        if (found == null) {
            read();
        }
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public String getOlder() {
        return getDeliveries().size() < PAGE || found.size() <= PAGE
                ? ""
                : request.getContextPath() + here() + "&before="
                        + getDeliveries().get(PAGE - 1).id();
    }

    /** Shape beside the state of a delivery. */
    public String mark(DeliveryRow row) {
        return switch (row.state()) {
            case WAITING -> "run";
            case ACCEPTED -> "done";
            case FAILED, BOUNCED -> "over";
        };
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String value) {
        url = value;
    }

    public String getSecret() {
        return secret;
    }
}
