package comity.web.common;

import comity.common.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;

/**
 * Shows a refusal where it belongs: beside the field and in the summary after a post, as an error page on reading. A
 * form whose session has ended starts again; the page script puts back what was typed.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued =
                    (ExceptionQueuedEventContext) events.next().getSource();
            if (handled(queued)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(ExceptionQueuedEventContext queued) {
        FacesContext context = queued.getContext();
        for (Throwable cause = queued.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                startAgain(context);
                return true;
            }
            if (cause instanceof Refusal refusal) {
                show(context, queued.getPhaseId(), refusal);
                return true;
            }
            if (cause instanceof ConstraintViolationException invalid && beforeRendering(context, queued)) {
                Faults.add(context, invalid);
                context.renderResponse();
                return true;
            }
        }
        return false;
    }

    private static boolean beforeRendering(FacesContext context, ExceptionQueuedEventContext queued) {
        return context.isPostback() && queued.getPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void show(FacesContext context, PhaseId phase, Refusal refusal) {
        boolean page = !context.isPostback() || phase == PhaseId.RENDER_RESPONSE;
        if (page) {
            sendError(context, refusal);
        } else {
            Faults.add(context, refusal);
            context.getExternalContext().setResponseStatus(refusal.kind().status());
            context.renderResponse();
        }
    }

    private static void sendError(FacesContext context, Refusal refusal) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        request.setAttribute(
                ErrorPage.REFUSED,
                CDI.current().select(RefusalTexts.class).get().of(refusal));
        request.setAttribute(ErrorPage.RULE, refusal.rule());
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(refusal.kind().status(), null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void startAgain(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String original = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        String query = request.getQueryString();
        String path = original == null ? request.getRequestURI() : original;
        try {
            external.redirect(path + "?" + (query == null ? "" : query + "&") + "expired=1");
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
