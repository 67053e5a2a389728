use std::future::ready;

use async_channels2::Pantry;
use tokio::select;

#[tokio::test]
async fn no_more_is_taken_than_there_is() {
    let pantry = Pantry::open();
    pantry.put("rice", 500).await;
    assert_eq!(pantry.take("rice", 300).await, 300);
    assert_eq!(pantry.take("rice", 300).await, 200, "only 200 g were left");
    assert_eq!(pantry.take("rice", 1).await, 0, "the rice is finished");
}

#[tokio::test]
async fn each_food_has_its_own_shelf() {
    let pantry = Pantry::open();
    pantry.put("rice", 500).await;
    pantry.put("salt", 20).await;
    assert_eq!(pantry.take("salt", 90).await, 20);
    assert_eq!(pantry.take("flour", 90).await, 0, "there was never any");
}

#[tokio::test]
async fn two_cooks_share_a_pantry() {
    let pantry = Pantry::open();
    let other = pantry.clone();
    pantry.put("beans", 100).await;
    pantry.put("beans", 60).await;
    let cook = tokio::spawn(async move { other.take("beans", 100).await });
    let taken = pantry.take("beans", 100).await + cook.await.unwrap();
    assert_eq!(taken, 160, "beans were lost, or taken twice");
}

#[tokio::test]
async fn food_stays_if_the_cook_no_longer_waits() {
    let pantry = Pantry::open();
    pantry.put("honey", 50).await;
    select! {
        biased;
        _ = pantry.take("honey", 50) => panic!("`take` returned before the pantry could answer"),
        () = ready(()) => {} // the request is sent, and the cook leaves
    }
    let taken = pantry.take("honey", 50).await;
    assert_eq!(taken, 50, "honey was taken for a cook who has left");
}
