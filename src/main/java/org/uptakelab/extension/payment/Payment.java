package org.uptakelab.extension.payment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Setting;

/**
 * What the data of the users earns the shop, and what they would be paid for it under a rule. It changes nothing in a run: who is
 * paid does not behave in another way.
 */
public final class Payment implements Extension {
    private static final List<String> MEASURES = List.of(
            "data_value",
            "data_share",
            "marginal_share",
            "payment_each",
            "payment_gini",
            "payment_error",
            "margin_left");

    @Override
    public List<Setting> settings() {
        return PaymentSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        PaymentSpec spec = PaymentSpec.of(study.further());
        Coalitions coalitions = new Coalitions(spec, study);
        double value = coalitions.withAll() - coalitions.withNone();
        Attribution attribution = Attribution.by(spec, coalitions, study.keys());
        double[] payments = attribution.payments(spec.share());
        double paid = Arrays.stream(payments).sum();
        int users = coalitions.users();
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("data_value", new Ratio(value, users));
        measures.put("data_share", new Ratio(value, coalitions.withAll()));
        measures.put("marginal_share", attribution.marginalShare(value));
        measures.put("payment_each", new Ratio(paid, users));
        measures.put("payment_gini", Attribution.gini(payments));
        measures.put("payment_error", attribution.relativeError());
        measures.put("margin_left", new Ratio(coalitions.withAll() - paid, coalitions.withAll()));
        return measures;
    }
}
