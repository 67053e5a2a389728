use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::join;
use tokio::runtime::Handle;
use tokio3::star_map;

#[tokio::test]
async fn other_tasks_run_while_a_map_is_drawn() {
    let (call, called) = mpsc::channel();
    let map = star_map(move || match called.recv_timeout(Duration::from_secs(3)) {
        Ok(()) => String::from("* . *"),
        Err(_) => String::from("drawn while nothing else could run"),
    });
    let other = async move { call.send(()) };
    let (map, _) = join!(map, other);
    assert_eq!(
        map.as_deref(),
        Some("* . *"),
        "the other task came too late"
    );
}

#[tokio::test]
async fn two_maps_are_drawn_at_the_same_time() {
    let (to_first, first_hears) = mpsc::channel();
    let (to_second, second_hears) = mpsc::channel();
    let time = Duration::from_secs(3);
    let first = star_map(move || {
        let _ = to_second.send(());
        format!("{:?}", first_hears.recv_timeout(time))
    });
    let second = star_map(move || {
        let _ = to_first.send(());
        format!("{:?}", second_hears.recv_timeout(time))
    });
    let (first, second) = join!(first, second);
    let heard = Some(String::from("Ok(())"));
    assert_eq!((&first, &second), (&heard, &heard), "what each map hears");
}

#[tokio::test]
async fn a_map_is_drawn_in_another_thread() {
    let here = thread::current().id();
    let same = star_map(move || (thread::current().id() == here).to_string());
    assert_eq!(
        same.await.as_deref(),
        Some("false"),
        "drawn in the same one"
    );
}

#[tokio::test]
async fn a_panic_ends_only_the_drawing() {
    let map = star_map(|| panic!("no paper left, which is part of the test"));
    assert_eq!(map.await, None);
}

#[tokio::test]
async fn a_map_is_drawn_in_a_thread_of_tokio() {
    let of_tokio = star_map(|| Handle::try_current().is_ok().to_string());
    assert_eq!(
        of_tokio.await.as_deref(),
        Some("true"),
        "drawn in a thread that isn't Tokio's"
    );
}
