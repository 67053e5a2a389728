use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use frame1::runtime::{Garden, RuntimeOrigin, System, Test, in_a_new_garden};
use frame1::{Error, Event, Owners, Plant, Plants};
use sp_runtime::DispatchError;

const ANN: u64 = 1;
const BEN: u64 = 2;

fn by(account: u64) -> RuntimeOrigin {
    RuntimeOrigin::signed(account)
}

fn plants_of(plot: u32) -> Vec<Plant> {
    Plants::<Test>::get(plot).into_inner()
}

fn refused(error: Error<Test>) -> DispatchResult {
    Err(error.into())
}

#[test]
fn a_free_plot_can_be_claimed_once() {
    in_a_new_garden(|| {
        assert_ok!(Garden::claim(by(ANN), 7));
        assert_noop!(Garden::claim(by(BEN), 7), Error::<Test>::Taken);
        let unsigned = RuntimeOrigin::none();
        assert_noop!(Garden::claim(unsigned, 8), DispatchError::BadOrigin);
        assert_eq!(Owners::<Test>::get(7), Some(ANN));
        assert_eq!(Owners::<Test>::get(8), None);
    });
}

#[test]
fn the_owner_plants() {
    in_a_new_garden(|| {
        assert_ok!(Garden::claim(by(ANN), 7));
        assert_ok!(Garden::claim(by(BEN), 8));
        assert_ok!(Garden::plant(by(ANN), 7, Plant::Rose));
        assert_ok!(Garden::plant(by(BEN), 8, Plant::Bean));
        assert_ok!(Garden::plant(by(ANN), 7, Plant::Carrot));
        assert_eq!(plants_of(7), [Plant::Rose, Plant::Carrot]);
        assert_eq!(plants_of(8), [Plant::Bean]);
    });
}

#[test]
fn only_the_owner_plants() {
    in_a_new_garden(|| {
        assert_ok!(Garden::claim(by(ANN), 7));
        assert_ok!(Garden::claim(by(BEN), 8));
        let planted = Garden::plant(by(BEN), 7, Plant::Bean);
        let not_yours = refused(Error::NotYours);
        assert_eq!(planted, not_yours, "Ben has planted in Ann's plot");
        let planted = Garden::plant(by(ANN), 99, Plant::Bean);
        assert_eq!(planted, not_yours, "Ann has planted in a free plot");
        assert_eq!(plants_of(7), []);
        assert_eq!(plants_of(99), []);
    });
}

#[test]
fn only_signed_calls_plant() {
    in_a_new_garden(|| {
        assert_ok!(Garden::claim(by(ANN), 7));
        for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
            let planted = Garden::plant(origin, 7, Plant::Bean);
            assert_eq!(planted, Err(DispatchError::BadOrigin));
        }
    });
}

#[test]
fn a_full_plot_is_an_error() {
    in_a_new_garden(|| {
        assert_ok!(Garden::claim(by(ANN), 7));
        let plants = [Plant::Bean, Plant::Bean, Plant::Rose];
        for plant in plants {
            assert_ok!(Garden::plant(by(ANN), 7, plant));
        }
        let fourth = Garden::plant(by(ANN), 7, Plant::Carrot);
        let full = refused(Error::Full);
        assert_eq!(fourth, full, "a plot has room for three plants");
        assert_eq!(plants_of(7), plants);
    });
}

#[test]
fn each_call_deposits_an_event() {
    in_a_new_garden(|| {
        let (plot, owner) = (7, ANN);
        assert_ok!(Garden::claim(by(owner), plot));
        System::assert_last_event(Event::Claimed { plot, owner }.into());
        let plant = Plant::Rose;
        assert_ok!(Garden::plant(by(owner), plot, plant));
        System::assert_last_event(Event::Planted { plot, plant }.into());
    });
}
