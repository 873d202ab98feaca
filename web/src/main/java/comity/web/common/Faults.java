package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The faults of a form: beside each field ({@code has}, {@code of}) and in the summary ({@code all}). */
@Named
@RequestScoped
public class Faults {

    /** A field in a row of a list, as a path names it. */
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)$");

    /**
     * One line of the summary.
     *
     * @param anchor id of the field, or null
     */
    public record Line(String anchor, String text, String rule) {}

    @Inject
    Done done;

    static void add(FacesContext context, Refusal refusal) {
        RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();
        context.validationFailed();
        for (Refusal.Fault fault : refusal.faults()) {
            context.addMessage(clientId(context, fault.path()), new RuleMessage(texts.of(fault), null));
        }
        if (refusal.faults().isEmpty()) {
            context.addMessage(null, new RuleMessage(texts.of(refusal), refusal.rule()));
        }
    }

    static void add(FacesContext context, ConstraintViolationException invalid) {
        RefusalTexts texts = CDI.current().select(RefusalTexts.class).get();
        context.validationFailed();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = Problems.path(violation);
            context.addMessage(clientId(context, path), new RuleMessage(texts.of(violation), null));
        }
    }

    /**
     * The input of the form that was sent whose id is the path with dashes, else the one named like its last part, else
     * none. Where two forms of a page ask for the same thing under different ids, the input names the path it stands for
     * in its attribute {@code fault}.
     */
    private static String clientId(FacesContext context, String path) {
        String row = row(context, path);
        if (row != null) {
            return row;
        }
        String id = path.replaceAll("[.\\[\\]]+", "-").replaceAll("^-|-$", "");
        UIComponent sent = sent(context.getViewRoot());
        UIInput input = find(sent, id);
        if (input == null) {
            input = find(sent, id.substring(id.lastIndexOf('-') + 1));
        }
        if (input != null) {
            return input.getClientId(context);
        }
        UIComponent rows = rows(sent, id);
        return rows == null ? null : rows.getClientId(context);
    }

    /** The input in a row of a list, {@code present[2].name}: the list repeats under its name in the path. */
    private static String row(FacesContext context, String path) {
        Matcher row = ROW.matcher(path);
        if (!row.find()) {
            return null;
        }
        UIComponent rows = rows(sent(context.getViewRoot()), row.group(1));
        return rows == null || find(rows, row.group(3)) == null
                ? null
                : rows.getClientId(context) + ":" + row.group(2) + ":" + row.group(3);
    }

    private static UIComponent rows(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = child instanceof NamingContainer && standsFor(child, id) ? child : rows(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static UIComponent sent(UIComponent root) {
        UIForm form = sentBelow(root);
        return form == null ? root : form;
    }

    private static UIForm sentBelow(UIComponent parent) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIForm found = child instanceof UIForm form && form.isSubmitted() ? form : sentBelow(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static UIInput find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof UIInput input && standsFor(input, id)) {
                return input;
            }
            UIInput below = find(child, id);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static boolean standsFor(UIComponent part, String id) {
        return id.equals(part.getId()) || id.equals(part.getAttributes().get("fault"));
    }

    public boolean has(String id) {
        return of(id) != null;
    }

    /** The message of the input with this id, or null. */
    public String of(String id) {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            if (client != null && (client.equals(id) || client.endsWith(":" + id))) {
                return context.getMessageList(client).get(0).getSummary();
            }
        }
        return null;
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    public int getSize() {
        return getAll().size();
    }

    public List<Line> getAll() {
        List<Line> lines = new ArrayList<>();
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            for (FacesMessage message : context.getMessageList(client)) {
                String rule = message instanceof RuleMessage ruled ? ruled.rule() : null;
                lines.add(new Line(client, message.getSummary(), rule));
            }
        }
        return lines;
    }

    /** What the last post has done, shown once after its redirect. */
    public String getDone() {
        return done.take();
    }
}
