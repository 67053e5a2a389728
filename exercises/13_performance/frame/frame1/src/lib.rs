//! A community garden on a chain. This is a real pallet: FRAME's macros turn it into storage, calls, events and errors.
//! Anyone may claim a free plot, and its owner plants in it.
//!
//! `plant` lets anyone plant anywhere, and if a plot is full, it drops the new plant silently. Only the owner of a plot may
//! plant there, and a full plot is an error. Storage on a chain has to be limited, so the plants of a plot are in a
//! `BoundedVec`, and adding to it can fail.

pub use pallet::*;

pub mod runtime;

#[frame_support::pallet]
pub mod pallet {
    use codec::DecodeWithMemTracking;
    use frame_support::pallet_prelude::*;
    use frame_system::pallet_prelude::*;

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// What the pallet needs to know about its chain.
    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        #[pallet::constant]
        type MaxPlants: Get<u32>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    // What storage and calls need: an encoding, its largest size, and a description.
    #[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
    pub enum Plant {
        Bean,
        Carrot,
        Rose,
    }

    /// The owner of each plot that has been claimed.
    #[pallet::storage]
    pub type Owners<T: Config> = StorageMap<_, Blake2_128Concat, u32, T::AccountId>;

    /// The plants of each plot, none at first.
    #[pallet::storage]
    pub type Plants<T: Config> =
        StorageMap<_, Blake2_128Concat, u32, BoundedVec<Plant, T::MaxPlants>, ValueQuery>;

    #[pallet::event]
    #[pallet::generate_deposit(fn deposit_event)]
    pub enum Event<T: Config> {
        Claimed { plot: u32, owner: T::AccountId },
        Planted { plot: u32, plant: Plant },
    }

    #[pallet::error]
    pub enum Error<T> {
        Taken,
        NotYours,
        Full,
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        #[pallet::call_index(0)]
        #[pallet::weight(Weight::from_parts(10_000, 0))]
        pub fn claim(origin: OriginFor<T>, plot: u32) -> DispatchResult {
            let owner = ensure_signed(origin)?;
            ensure!(!Owners::<T>::contains_key(plot), Error::<T>::Taken);
            Owners::<T>::insert(plot, &owner);
            Self::deposit_event(Event::Claimed { plot, owner });
            Ok(())
        }

        #[pallet::call_index(1)]
        #[pallet::weight(Weight::from_parts(10_000, 0))]
        pub fn plant(origin: OriginFor<T>, plot: u32, plant: Plant) -> DispatchResult {
            ensure_signed(origin)?;
            let _ = Plants::<T>::try_append(plot, plant);
            Self::deposit_event(Event::Planted { plot, plant });
            Ok(())
        }
    }
}
