/** Keeps an address among the settings, or says why it is none. */
import { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';

type AddressField = 'claudeAddress' | 'localAddress' | 'proxy';

/** Gives a function that keeps an address: it returns the reason when the text is no address, else nothing. */
export function useKeepAddress(): (field: AddressField, text: string) => string {
  const change = useChangeSettings();
  return (field, text) => {
    const address = Settings.shape[field].unwrap().safeParse(text);
    if (!address.success) return 'An address begins with http:// or https://.';
    change.mutate({ [field]: address.data });
    return '';
  };
}
