package comity.web.common;

import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * An error page is always read, never posted to: the failed form is not handed on to it. A program gets a problem document
 * instead: what fails before the API's own resources is the check of its token, while the identity provider is away.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorDispatch implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RETRY_SECONDS = "30";

    @Inject
    Problems problems;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest failed = (HttpServletRequest) request;
        String address = String.valueOf(failed.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (address.startsWith(failed.getContextPath() + "/api/")) {
            answer(failed, address, (HttpServletResponse) response);
        } else {
            chain.doFilter(new Read(failed), response);
        }
    }

    private void answer(HttpServletRequest failed, String address, HttpServletResponse response) throws IOException {
        boolean unknown = failed.getUserPrincipal() == null && response.getStatus() >= SC_INTERNAL_SERVER_ERROR;
        int status = unknown ? SC_SERVICE_UNAVAILABLE : response.getStatus();
        Problem problem = problems.problem(status, unknown ? "SIGN_IN_AWAY" : "INTERNAL_ERROR", List.of());
        response.setStatus(status);
        if (unknown) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType(Problems.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        JSON.writeValue(response.getOutputStream(), problem.at(address));
    }

    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
