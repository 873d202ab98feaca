package comity.web.common;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form is sent to the full address of its page, with the case it speaks of: whoever is refused there can reload the
 * page, keep its address or ask for it in another language.
 */
public class KeptAddress extends ViewHandlerWrapper {

    public KeptAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        boolean samePage = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return samePage && query != null && address.indexOf('?') < 0 ? address + "?" + query : address;
    }
}
