//! The real code: what do these lines make? Leave this file as it is.

pub fn lines() -> [String; 8] {
    let depth = 4.0 / 3.0;
    let tide = -7;
    let ship = "Nora";
    let berth = 12;

    [
        format!("{ship}: {}", berth + 1),
        format!("{depth:.2} m"),
        format!("[{ship:>6}]"),
        format!("[{ship:-^8}]"),
        format!("{tide:+} {berth:+}"),
        format!("{tide:05}"),
        format!("{berth:b} {berth:x}"),
        format!("{{{ship}}} {0} {1} {0}", berth, tide),
    ]
}
