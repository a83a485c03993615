import { smallScenario } from './play.ts';

/** One attack from 30 s on, one alert at T+1m, one decision of ten minutes after it; the horizon is at 10 h. */
export const sessionScenario = smallScenario(`
<Stage id="first" title="First">

Begin.

<Alert id="odd" feed="idp" severity="high" to="triage" incident="theft" at="T+1m">

Odd login

<Finding>A new country.</Finding>

</Alert>

</Stage>

<Attack id="track" incident="theft">

<Step id="enter" title="Enters" after="30s" gains="session">Enters.</Step>

</Attack>

<Decision id="cut-it" owner="manager" incident="theft" when="odd.raised" deadline="10m">
Cut it?

<Option id="yes" evicts="session" sets="cut">Yes</Option>

<Option id="no">No</Option>

<Otherwise>It stays.</Otherwise>

</Decision>
`);
