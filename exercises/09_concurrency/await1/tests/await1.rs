use await1::{Probe, coldest};
use futures::executor::block_on;

/// A probe on Europa.
struct IceProbe {
    awake: bool,
    degrees: i32,
}

impl Probe for IceProbe {
    async fn wake(&mut self) {
        self.awake = true;
    }

    async fn measure(&mut self) -> i32 {
        if self.awake { self.degrees } else { 0 }
    }
}

fn probes(degrees: &[i32]) -> Vec<IceProbe> {
    let asleep = |&degrees| IceProbe {
        awake: false,
        degrees,
    };
    degrees.iter().map(asleep).collect()
}

#[test]
fn the_coldest_probe_counts() {
    let mut probes = probes(&[-160, -220, -171]);
    assert_eq!(block_on(coldest(&mut probes)), Some(-220));
}

#[test]
fn a_warm_spot_is_measured_too() {
    let mut probes = probes(&[9, 4]);
    let degrees = block_on(coldest(&mut probes));
    assert_eq!(degrees, Some(4), "a probe was asleep when it measured");
}

#[test]
fn without_probes_there_is_no_temperature() {
    assert_eq!(block_on(coldest(&mut probes(&[]))), None);
}
