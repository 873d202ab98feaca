package comity.panel;

/** Who named the judges. */
public enum PanelWay {
    PARTIES,
    PRESIDENT,
    VICE_PRESIDENT,
    LOTS
}
