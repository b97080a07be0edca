package nl.gezondewijk.source;

import org.springframework.stereotype.Component;

@Component
class CbsV4 {
    static boolean speaks(Request.Table table) {
        return false;
    }

    Runnable read(Request.Table request, Intake intake, Pace pace) {
        throw new Refused(Rule.UNREACHABLE, "");
    }
}
