package comity.web.common;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses by the length that the request states; one that states none is cut off where it grows too long. */
@Provider
@Megabyte
public class MegabyteFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > Megabyte.BYTES) {
            throw new BodyTooLarge(Megabyte.BYTES);
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), Megabyte.BYTES));
    }
}
